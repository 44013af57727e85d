/** As much of the Document Object Model as the reading of a page needs. */
export type PageNode = {
  readonly nodeType: number;
  readonly textContent: string;
  readonly childNodes: Iterable<PageNode>;
  /** Upper-case name of an element. */
  readonly tagName?: string;
};

export type PageElement = PageNode & {
  readonly tagName: string;
  readonly append: (...nodes: PageNode[]) => void;
  readonly replaceChildren: (...nodes: PageNode[]) => void;
  readonly remove: () => void;
  readonly getAttribute: (name: string) => string | null;
  readonly setAttribute: (name: string, value: string) => void;
  readonly closest: (selector: string) => PageElement | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
};

export type PageDocument = {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  readonly createElement: (name: string) => PageElement;
  readonly createTextNode: (text: string) => PageNode;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
};

export const TEXT_NODE = 3;
export const ELEMENT_NODE = 1;
