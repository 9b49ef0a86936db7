import type { NameStyle } from './read-name';
import type { CslName } from './types';

/** What a reader of authors takes from the tokens of a reference. */
export interface AuthorBlock {
  authors: CslName[];
  style: NameStyle | 'organisation' | 'none';
  /** Index of the first token behind the block. */
  next: number;
  /** "et al." stood behind the last name. */
  more: boolean;
}
