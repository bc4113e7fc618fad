/*
 * Drafts: what somebody has typed and not yet sent is kept in their own browser, so that a lost connection, a
 * restart of the server or a closed tab costs them nothing. A native ES module without dependencies; load it once.
 *
 *   <div data-draft-key="comment:0198…">                    the form; the key says whose draft of what it is
 *     <vaadin-text-area data-draft-field="text">             a field of it, under its name
 *     <input type="radio" name="stance" value="concern" data-draft-field="stance">
 *
 * On every input or change the form's fields go to localStorage as `throughline-draft:` + key, at the latest
 * 120 ms after the keystroke, and at once when the page is hidden or left:
 *
 *   {"fields": {"text": "…", "stance": "concern"}, "at": "2026-03-01T09:30:00.000Z"}
 *
 * A text field gives its text; a checkbox true or false; a radio button or a group of them the value chosen (null when
 * none is); a group of checkboxes a list. Passwords and files are never kept. A form with nothing in it has no draft.
 *
 * window.throughlineDrafts:
 *   read(key)    the JSON text, or null
 *   remove(key)  after the sending was acknowledged, or when the person throws the draft away
 *   removeAll()  at sign-out: the next person at this computer must not find it
 *
 * Where the browser refuses storage (private windows, a full disk) nothing is kept and nothing is thrown.
 */

const PREFIX = "throughline-draft:";
const DELAY = 120;

/** Forms with something unsaved, by key. */
const waiting = new Map();
let timer = 0;

function attempt(action) {
  try {
    return action(window.localStorage);
  } catch {
    return null;
  }
}

function valueOf(field) {
  const tag = field.localName;
  if (tag === "input" && field.type === "checkbox") return field.checked;
  if (tag === "input" && field.type === "radio") return field.checked ? field.value : undefined;
  if (tag === "input" && ["password", "file"].includes(field.type)) return undefined;
  if (tag === "vaadin-password-field") return undefined;
  if (tag === "vaadin-checkbox") return field.checked;
  if (tag === "select" && field.multiple) return Array.from(field.selectedOptions, (option) => option.value);
  if ("value" in field) return field.value ?? null;
  const inputs = [...field.querySelectorAll("input")];
  const chosen = inputs.filter((input) => input.checked).map((input) => input.value);
  return inputs.some((input) => input.type === "checkbox") ? chosen : (chosen[0] ?? null);
}

function isEmpty(value) {
  return value === null || value === false || value.length === 0 || (typeof value === "string" && !value.trim());
}

function collect(form) {
  const fields = {};
  const marked = [...form.querySelectorAll("[data-draft-field]")];
  if (form.matches("[data-draft-field]")) marked.unshift(form);
  for (const field of marked) {
    const name = field.dataset.draftField;
    const value = valueOf(field);
    if (value !== undefined) fields[name] = value;
    else if (field.type === "radio" && !(name in fields)) fields[name] = null;
  }
  return fields;
}

function save(key, form) {
  const fields = collect(form);
  attempt((storage) =>
    Object.values(fields).every(isEmpty)
      ? storage.removeItem(PREFIX + key)
      : storage.setItem(PREFIX + key, JSON.stringify({ fields, at: new Date().toISOString() })),
  );
}

function flush() {
  clearTimeout(timer);
  timer = 0;
  waiting.forEach((form, key) => save(key, form));
  waiting.clear();
}

function note(event) {
  const field = event.target instanceof Element && event.target.closest("[data-draft-field]");
  const form = field && field.closest("[data-draft-key]");
  if (!form || !form.dataset.draftKey) return;
  waiting.set(form.dataset.draftKey, form);
  timer ||= setTimeout(flush, DELAY);
}

document.addEventListener("input", note);
document.addEventListener("change", note);
document.addEventListener("visibilitychange", () => document.hidden && flush());
window.addEventListener("pagehide", flush);

window.throughlineDrafts = Object.freeze({
  read: (key) => attempt((storage) => storage.getItem(PREFIX + key)),
  remove(key) {
    waiting.delete(key);
    attempt((storage) => storage.removeItem(PREFIX + key));
  },
  removeAll() {
    waiting.clear();
    attempt((storage) =>
      Object.keys(storage)
        .filter((name) => name.startsWith(PREFIX))
        .forEach((name) => storage.removeItem(name)),
    );
  },
});
