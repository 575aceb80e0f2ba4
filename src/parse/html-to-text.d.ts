// The part of html-to-text 10 that we use; the library ships no types of its own.
declare module 'html-to-text' {
  export interface HtmlNode {
    readonly type: string;
    readonly name?: string;
    readonly data?: string;
    readonly attribs?: Readonly<Record<string, string>>;
    readonly children?: readonly HtmlNode[];
  }
  export interface TableCell {
    readonly text: string;
  }
  export interface TextBuilder {
    addInline(text: string, options?: { noWordTransform?: boolean }): void;
    openTable(): void;
    openTableRow(): void;
    openTableCell(options: object): void;
    closeTableCell(options: object): void;
    closeTableRow(): void;
    closeTable(options: { tableToString: (rows: readonly (readonly TableCell[])[]) => string }): void;
    pushWordTransform(transform: (word: string) => string): void;
    popWordTransform(): void;
  }
  export type Walk = (nodes: readonly HtmlNode[] | undefined, builder: TextBuilder) => void;
  export type Formatter = (element: HtmlNode, walk: Walk, builder: TextBuilder) => void;
  export interface Options {
    wordwrap?: number | false;
    whitespaceCharacters?: string;
    limits?: { maxInputLength?: number };
    formatters?: Readonly<Record<string, Formatter>>;
    selectors?: readonly { selector: string; format?: string; options?: object }[];
  }
  export function compile(options: Options): (html: string) => string;
}
