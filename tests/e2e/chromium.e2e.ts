import { describe } from 'vitest';
import { launchChromium } from './chromium';
import { testClickPath } from './click-path';

describe('the click path in Chromium', () => testClickPath(launchChromium));
