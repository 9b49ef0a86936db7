import { describe } from 'vitest';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { testLookUpPath } from './look-up-path';

describe('replayed look-ups in Chromium', () => testLookUpPath(launchChromium));
describe('replayed look-ups in Firefox', () => testLookUpPath(launchFirefox));
