/** Elements that stand by themselves: a space before or after their tags is never seen. */
const standing = 'html|head|body|meta|link|title|style|script|header|nav|main|article|section|aside|footer|div|dl|dt|dd|ul|ol|li|p|h[1-6]|details|summary|form|dialog|table|thead|tbody|tr|th|td|search-box';
const around = new RegExp(String.raw`\s*(</?(?:${standing})(?:\s+[^\s"'=>]+(?:="[^"]*")?)*>)\s*`, 'g');

/** Takes out the spaces of a page that nobody sees. Spaces between words and inline elements stay. */
export const trimSpace = (html: string): string => html.replace(around, '$1');
