// Rows placed in a form: a new one goes without taking along what was typed below it, and
// saved ones change places by arrow keys as they do by mouse.
"use strict";

{
  const rowsIn = (list, kind) => [...list.querySelectorAll(`:scope > .form-group${kind}`)];

  const renumber = (row, prefix, from, to) => {
    const mine = new RegExp(`${prefix}-${from}(?!\\d)`, "g");
    const choices = django.jQuery(row).find("select.admin-autocomplete");
    choices.select2("destroy");
    for (const part of row.querySelectorAll("*")) {
      for (const { name, value } of [...part.attributes]) {
        if (value.includes(prefix)) {
          part.setAttribute(name, value.replace(mine, `${prefix}-${to}`));
        }
      }
    }
    choices.djangoAdminSelect2();
  };

  const remove = (row) => {
    const list = row.parentElement;
    const { prefix } = JSON.parse(list.dataset.inlineFormset).options;
    const rows = rowsIn(list, ":not(.empty-form)");
    const place = rows.indexOf(row);
    row.remove();
    rows.slice(place + 1).forEach((below, after) => {
      renumber(below, prefix, place + after + 1, place + after);
    });
    document.getElementById(`id_${prefix}-TOTAL_FORMS`).value = rows.length - 1;
    list.querySelector(".add-row")?.classList.remove("hidden");
    updateStackedCounter(list);
    applyLastClass(list);
    checkFormsetEmpty(list);
    list.querySelector(".add-row")?.focus();
  };

  const move = (row, step) => {
    const list = row.parentElement;
    const rows = rowsIn(list, ".original");
    const other = rows[rows.indexOf(row) + step];
    if (!other) return;
    if (step < 0) other.before(row);
    else other.after(row);
    sortRecords({ from: list });
    row.querySelector("[name$=-order]")?.dispatchEvent(new Event("input", { bubbles: true }));
    row.querySelector(".cursor-move").focus();
  };

  // Before Unfold hears of it: it would write the rows below anew, without their words.
  const clicked = (event) => {
    const bin = event.target.closest(".delete-template");
    if (!bin) return;
    event.stopImmediatePropagation();
    remove(bin.closest(".form-group"));
  };

  const pressed = (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const handle = event.target.closest(".cursor-move");
    if (!step || !handle) return;
    event.preventDefault();
    move(handle.closest(".form-group"), step);
  };

  document.addEventListener("click", clicked, { capture: true });
  document.addEventListener("keydown", pressed);
}
