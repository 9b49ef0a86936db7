import type { ComponentChild } from 'preact';
import type { Chosen } from '../shared/follow-settings';

/** A page of the report page: what it draws now, and its title. */
export interface Drawn {
  title: string;
  view: ComponentChild;
}

/** Shows a page, now and whenever what the person chose becomes another. */
export type Show = (page: (chosen: Chosen) => Drawn) => void;
