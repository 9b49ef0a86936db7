import { expect, test } from 'vitest';
import { LeadsOn } from '../../../lib/bibliography/leads-on';
import { findPointers } from '../../../lib/bibliography/page-pointers';
import { readPageText } from '../../../lib/dom/page-text';
import { parsePage } from '../../truth/cases';

test('should know where the notes taken so far lead on to, and nothing of others', () => {
  const page = readPageText(
    parsePage(`<p>Load is safe.<a href="#n1">1</a> It is.<a href="#n2">2</a></p>
<p id="n1">Rau 1876, see <a href="#rau">Rau</a>. <a href="#top">back</a></p><p id="n2">Holt 1901, see <a href="#holt">Holt</a>.</p>
<p id="rau">Rau, C. (1876) Early man.</p><p id="holt">Holt, J. (1901) Late man.</p>`),
  );
  const spanOf = (id: string) => page.spans.get(page.ids.get(id) as Element) ?? { start: 0, end: 0 };
  const leads = new LeadsOn(page, findPointers(page));
  leads.addFrom(spanOf('n1'));
  expect(leads.reach(spanOf('rau'))).toBe(true);
  expect(leads.reach(spanOf('holt'))).toBe(false);
  leads.addFrom(spanOf('n2'));
  expect(leads.reach(spanOf('holt'))).toBe(true);
  expect(leads.reach(spanOf('n1'))).toBe(false);
});
