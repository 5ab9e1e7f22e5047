/** What workbooks need of Node's paths: the names of parts in a zip file. */
export const posix = {
  basename: (path: string): string => path.slice(path.lastIndexOf('/') + 1),
  dirname: (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'),
  join(...parts: readonly string[]): string {
    const joined: string[] = [];
    for (const part of parts.join('/').split('/')) {
      if (part === '..') joined.pop();
      else if (part !== '.' && part !== '') joined.push(part);
    }
    return joined.join('/');
  },
};
