// Small comforts on pages that work without them: the menu on small screens, focus on errors, single sending, a warning
// before the session ends.
(() => {
  'use strict';

  /** The menu is open in the page; script folds it on small screens and gives it its button. */
  function foldMenu() {
    const button = document.querySelector('[data-menu-button]');
    const menu = document.getElementById('menu');
    if (!button || !menu) return;
    button.hidden = false;
    menu.classList.add('pt-menu-folded');
    button.addEventListener('click', () => {
      const open = button.getAttribute('aria-expanded') !== 'true';
      button.setAttribute('aria-expanded', String(open));
      menu.classList.toggle('pt-menu-folded', !open);
    });
  }

  /** After a refusal the reader, whoever reads with eyes or ears, starts from the list of errors. */
  function focusErrors(root) {
    const summary = root.querySelector('[data-error-summary]');
    if (summary) summary.focus();
  }

  const SENDING_MILLISECONDS = 5000;

  /** One press, one sending; the server refuses a second one anyway. A download leaves the page, and its form, there. */
  function sendOnce(event) {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    setTimeout(() => delete form.dataset.sent, SENDING_MILLISECONDS);
  }

  /** Nobody uses the page: before the session ends it says so, and goes on with one press. Any tab's use counts for all. */
  function warnOfSilence() {
    const dialog = document.querySelector('[data-warns-after]');
    if (!dialog) return;
    const tabs = new BroadcastChannel('patrocinio');
    let warning;
    const wait = () => {
      dialog.close();
      clearTimeout(warning);
      warning = setTimeout(() => dialog.showModal(), dialog.dataset.warnsAfter * 1000);
    };
    const seen = () => {
      wait();
      tabs.postMessage('seen');
    };
    tabs.addEventListener('message', wait);
    document.addEventListener('htmx:afterOnLoad', seen);
    dialog.addEventListener('submit', async (event) => {
      event.preventDefault();
      const answer = await fetch(event.target.action, { method: 'POST' }).catch(() => null);
      // Too late, or no network: the form that comes next is kept by its own page.
      dialog.close();
      if (answer?.ok) seen();
    });
    seen();
  }

  document.addEventListener('submit', sendOnce);
  document.addEventListener('htmx:afterSettle', (event) => focusErrors(event.target));
  // A page kept by the browser's back button may be sent again.
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
  });
  foldMenu();
  focusErrors(document);
  warnOfSilence();
})();
