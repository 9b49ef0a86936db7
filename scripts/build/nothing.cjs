/** Stands in for a part of a package that the extension has no use for (`wxt.config.ts` says which). */
