export {};

declare global {
  /** The standard's URL parser is pure and everywhere, yet TypeScript declares it only beside the DOM. */
  class URL {
    constructor(address: string);
    static canParse(address: string): boolean;
    readonly href: string;
    readonly protocol: string;
    readonly username: string;
    readonly password: string;
    readonly host: string;
    readonly hostname: string;
    readonly port: string;
    readonly pathname: string;
    readonly search: string;
    readonly hash: string;
  }
}
