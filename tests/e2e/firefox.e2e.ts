import { describe } from 'vitest';
import { testClickPath } from './click-path';
import { launchFirefox } from './firefox';

describe('the click path in Firefox', () => testClickPath(launchFirefox));
