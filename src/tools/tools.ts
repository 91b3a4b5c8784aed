import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import ReadTheSms from './read-the-sms/ReadTheSms.astro';
import readTheSms from './read-the-sms/read-the-sms.css?inline';
import RenewalReminder from './renewal-reminder/RenewalReminder.astro';
import renewalReminder from './renewal-reminder/renewal-reminder.css?inline';
import shared from './tool.css?inline';
import ShowTheClerk from './show-the-clerk/ShowTheClerk.astro';
import showTheClerk from './show-the-clerk/show-the-clerk.css?inline';
import WhichOperator from './which-operator/WhichOperator.astro';
import whichOperator from './which-operator/which-operator.css?inline';

/** A tool: an article that can also do something. */
export interface Tool {
  component: AstroComponentFactory;
  /** Its styles as text, beside those all tools share: a plain import would put them on every article. */
  styles: string;
  /** The tags with which a text would show the facts it shows, so that its page names their sources. */
  shows?: string;
}

/** The styles a page with this tool carries. */
export const toolStyles = (tool: Tool): string => shared + tool.styles;

/** The tools, by the slug of the article they stand in. */
export const tools: Record<string, Tool> = {
  'read-the-sms': { component: ReadTheSms, styles: readTheSms },
  'renewal-reminder': { component: RenewalReminder, styles: renewalReminder, shows: '<EachBrand ask="fee-time" /><EachBrand ask="plan-period" /><EachBrand ask="late-top-up" />' },
  'show-the-clerk': { component: ShowTheClerk, styles: showTheClerk },
  'which-operator': { component: WhichOperator, styles: whichOperator },
};
