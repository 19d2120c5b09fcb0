package ua.opencities.system.sweep;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Reads pages as a browser does, without showing them. */
final class Html {
  private static final String READ =
      """
      html => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        const shown = e => e.tagName === 'TEXTAREA' ? e.textContent
          : e.tagName === 'SELECT' ? ([...e.options].find(o => o.hasAttribute('selected')) || e.options[0] || {value: ''}).value
          : e.getAttribute('value') || '';
        const field = e => ({
          name: e.name, type: e.type, value: shown(e), checked: e.hasAttribute('checked'),
          options: e.tagName === 'SELECT' ? [...e.options].map(o => o.value) : [] });
        return {
          links: [...page.querySelectorAll('a[href]')].map(a => a.getAttribute('href')).filter(h => h.startsWith('/')),
          marked: page.querySelectorAll('[data-sweep], sweep').length,
          problems: page.querySelectorAll('.problems').length,
          dead: [...page.querySelectorAll('.problems a')].map(a => a.getAttribute('href'))
            .filter(h => !page.getElementById(h.substring(1))),
          forms: [...page.querySelectorAll('form')].map(f => ({
            action: f.getAttribute('action') || '', posted: f.method === 'post', multipart: f.enctype === 'multipart/form-data',
            fields: [...f.elements].filter(e => e.name && e.tagName !== 'BUTTON').map(field) }))
        };
      }""";
  private final Page blank;

  Html(BrowserContext context) {
    blank = context.newPage();
  }

  Content read(String html) {
    return new Content(as(blank.evaluate(READ, html)));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> as(Object read) {
    return (Map<String, Object>) read;
  }

  /** What a page holds. */
  record Content(Map<String, Object> read) {
    @SuppressWarnings("unchecked")
    List<String> links() {
      return (List<String>) read.get("links");
    }

    /** Whether something that was typed as text stands there as markup. */
    boolean isMarked() {
      return ((Number) read.get("marked")).intValue() > 0;
    }

    boolean isRefusal() {
      return ((Number) read.get("problems")).intValue() > 0;
    }

    /** Links of the error summary that lead to no field. */
    @SuppressWarnings("unchecked")
    List<String> linksToNoField() {
      return (List<String>) read.get("dead");
    }

    @SuppressWarnings("unchecked")
    List<Form> forms() {
      return ((List<Map<String, Object>>) read.get("forms")).stream().map(Form::of).toList();
    }
  }
}
