// The editor of formatted text names its buttons in English: here they speak the office's
// languages.
"use strict";

{
  const words = {
    paragraph: gettext("Paragraph"),
    heading2: gettext("Subheading"),
    heading3: gettext("Smaller subheading"),
    bulletList: gettext("List"),
    orderedList: gettext("Numbered list"),
    blockquote: gettext("Quotation"),
    bold: gettext("Bold"),
    italic: gettext("Italic"),
    link: gettext("Link"),
    unlink: gettext("Remove the link"),
    "history:undo": gettext("Undo"),
    "history:redo": gettext("Redo"),
  };
  const style = gettext("Kind of paragraph");

  const say = (button, said) => {
    if (!said || button.title === said) return;
    button.title = said;
    button.setAttribute("aria-label", said);
  };

  const speak = () => {
    for (const button of document.querySelectorAll(".prose-menubar__button[data-name]")) {
      say(button, words[button.dataset.name]);
    }
    for (const button of document.querySelectorAll(".prose-menubar__selected button")) {
      say(button, style);
    }
    for (const option of document.querySelectorAll(".prose-menubar__option")) {
      const said = words[option.dataset.name];
      if (said && option.textContent !== said) option.firstElementChild.textContent = said;
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    const seen = { childList: true, subtree: true, attributeFilter: ["title"] };
    new MutationObserver(speak).observe(document.body, seen);
    speak();
  });
}
