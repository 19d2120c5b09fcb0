package ua.opencities.web;

import java.util.HashMap;
import java.util.Map;

/** A page to be written: a template and what it shows. The {@link Screen} is added by itself. */
public final class View {
  public static final String HTML = "text/html;charset=UTF-8";
  private final String template;
  private final Map<String, Object> shown = new HashMap<>();

  private View(String template) {
    this.template = template;
  }

  public static View of(String template) {
    return new View(template);
  }

  public View with(String name, Object value) {
    shown.put(name, value);
    return this;
  }

  String template() {
    return template;
  }

  Map<String, Object> shown() {
    return shown;
  }
}
