/** "(Pollan 42)", "(Nestle and Lee 112–13)": author and page, as essays of the humanities cite. Only a name that begins one entry counts. */
import { scanBlocks } from './scan-blocks';
import type { FindMarkers } from './types';

/** Takes "(Pollan 42)", "(see Nestle et al., 112–13)", "(qtd. in Ong 7)"; refuses "(Pollan 2008)", "(page 42)", "(Pollan)". */
const AUTHOR_PAGE =
  /\((?:(?:see|cf\.|qtd\. in) )?(\p{Lu}[\p{L}’'-]{1,40})(?: (?:and|&) \p{Lu}[\p{L}’'-]{1,40}| et al\.)?,? (?!(?:1[89]|20)\d\d\))\d{1,4}(?:[–-]\d{1,4})?\)/gu;

export const findAuthorPages: FindMarkers = (context) =>
  scanBlocks(context, AUTHOR_PAGE, 'author-year', ({ inner, match }) => {
    const entries = context.index.entries.filter(
      // The comma of "Pollan, Michael": "(Type 2)" is no page of "Type 2 diabetes".
      ({ raw }) => raw.startsWith(`${inner}, `),
    );
    return entries.length === 1 ? { labels: [match[0]], entries } : null;
  });
