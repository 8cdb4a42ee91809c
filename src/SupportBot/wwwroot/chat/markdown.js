// Web Chat's own Markdown, with what it lacks: numbers that can be texted, headings that can be asked for; and words that stay as they were written.

/** Two dots, two dashes and straight quotation marks would be set as a printer sets them: a quotation is word for word. An escaped sign is safe already. */
const setByPrinters = /\\.|['"]|[.,?!](?=[.,?!])|-(?=-)|\+(?=-)|\((?=(?:c|r|tm|p)\))/gi;

/** The titles of citations, which need their quotation marks. */
const definition = /^\[\d+\]: /;

const asWritten = line => definition.test(line) ? line : line.replace(setByPrinters, sign => sign.length > 1 ? sign : `&#${sign.charCodeAt(0)};`);

export function renderMarkdown(markdown, ...options) {
  const html = WebChat.renderMarkdown(markdown.split('\n').map(asWritten).join('\n'), ...options);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const button of body.querySelectorAll('button[value^="sms:"]')) button.replaceWith(link(button));
  for (const call of body.querySelectorAll('a[href^="tel:"]')) call.removeAttribute('target');
  for (const heading of body.querySelectorAll('button[value^="say:"]')) heading.className = 'heading';
  return body.innerHTML;
}

function link(button) {
  const link = document.createElement('a');
  link.href = button.value;
  link.textContent = button.textContent;
  return link;
}
