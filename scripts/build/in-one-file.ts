/** Puts what a page loads at once into one file, whoever else needs parts of it. */
import { dirname } from 'node:path';
import type { InlineConfig } from 'vite';

/** What the bundler tells of a module; its imports, not those that it loads later. */
interface Modules {
  getModuleInfo(id: string): { importedIds: string[] } | null;
}

/** All that a page loads, but for the modules of its own folder. */
function loadedBy(page: string, modules: Modules): Set<string> {
  const found = new Set<string>();
  const open = [page];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) {
      if (found.has(imported)) continue;
      found.add(imported);
      open.push(imported);
    }
  }
  const folder = dirname(page);
  return new Set([...found].filter((id) => dirname(id) !== folder));
}

/**
 * Changes a build of pages so that all that one of them loads becomes one file; its own scripts stay apart, because the
 * other pages that load the file must not run them.
 * @param page Path of the page.
 */
export function inOneFile(config: InlineConfig, page: string): void {
  let loaded: Set<string> | null = null;
  const name = (id: string, modules: Modules): string | null => {
    loaded ??= loadedBy(page, modules);
    return loaded.has(id) ? 'views' : null;
  };
  const output = config.build?.rolldownOptions?.output ?? config.build?.rollupOptions?.output;
  if (output === undefined || Array.isArray(output)) throw new Error('The build of the pages has changed.');
  output.codeSplitting = { groups: [{ name, debugName: 'views' }] };
}
