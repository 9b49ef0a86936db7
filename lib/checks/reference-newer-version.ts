import { dateOf, findNotices } from './notices';
import { cantTell, failed, passed } from './results';
import { referenceCheck } from './subjects';

/** The work has been brought up to date since, as Cochrane reviews are. */
export const referenceNewerVersion = referenceCheck({
  id: 'reference-newer-version',
  summary: 'A newer version of the cited work exists.',
  caveat: 'The newer version may say the same.',
  needs: ['record'],
  live: true,
  severity: 'note',
  priority: 220,
  messages: {
    passed: 'No newer version is noted in the public record that was read.',
    failed: 'A newer version of this work was published{date}, says {source}. Its conclusions may differ.',
    cantTell: 'A newer version is noted, but not where it is to be found.',
  },
  look: ({ record }) => {
    const notice = findNotices(record?.notices ?? [], ['newer-version'])[0];
    if (notice === undefined) return passed(['record']);
    if (notice.doi === null) return cantTell(['record']);
    const data = { date: dateOf(notice), source: notice.source, doi: notice.doi };
    return failed(['record'], { data });
  },
});
