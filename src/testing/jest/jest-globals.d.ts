/** What the entry needs of Jest, which the user brings: its own types would bring a hundred packages here. */
declare module '@jest/globals' {
  export const expect: { extend(matchers: object): void };
}
