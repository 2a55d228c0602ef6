// Gives text editors and choices the name of their field, and editors its language:
// screen readers and spell-checkers find neither by themselves.
"use strict";

{
  const nameOf = (field) =>
    field.labels?.[0]?.textContent.trim() || field.closest("td")?.dataset.label || field.name;

  const nameEditor = (editor) => {
    const field = editor.closest(".prose-editor")?.querySelector("textarea");
    if (!field) return;
    editor.lang = field.lang;
    editor.setAttribute("aria-label", nameOf(field));
  };

  const nameChoice = (choice) => {
    const field = choice.closest(".select2-container")?.previousElementSibling;
    if (!field) return;
    const chosen = choice.querySelector(".select2-selection__rendered");
    choice.setAttribute("aria-label", nameOf(field));
    choice.setAttribute("aria-describedby", chosen?.id ?? "");
    choice.removeAttribute("aria-labelledby");
    if (chosen?.matches("[role]")) chosen.setAttribute("aria-label", nameOf(field));
  };

  // The line to type in: beside what is chosen already, or in the list that has opened.
  const nameSearch = (line) => {
    const field = line.closest(".select2-container")?.previousElementSibling;
    const opener = document.querySelector(".select2-container--open [role=combobox]");
    const name = field?.matches("select") ? nameOf(field) : opener?.getAttribute("aria-label");
    if (name) line.setAttribute("aria-label", name);
  };

  const nameAll = () => {
    document.querySelectorAll(".tiptap:not([aria-label])").forEach(nameEditor);
    document
      .querySelectorAll(".select2-selection[role=combobox]:not([aria-label])")
      .forEach(nameChoice);
    document.querySelectorAll(".select2-search__field:not([aria-label])").forEach(nameSearch);
  };

  document.addEventListener("DOMContentLoaded", () => {
    new MutationObserver(nameAll).observe(document.body, { childList: true, subtree: true });
    nameAll();
  });
}
