import DefaultTheme from 'vitepress/theme-without-fonts';
import './colours.css';
import Layout from './Layout.vue';

export default { extends: DefaultTheme, Layout };
