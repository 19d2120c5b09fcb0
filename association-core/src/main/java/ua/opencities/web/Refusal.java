package ua.opencities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.language.Texts;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;

/**
 * A form that was refused, kept for the one page that shows it again: what was typed, and which
 * sentence belongs to which field ({@code ""}: to the form as a whole).
 */
record Refusal(
    String path,
    HashMap<String, List<String>> typed,
    HashMap<String, String> files,
    LinkedHashMap<String, String> errors)
    implements Serializable {
  private static final String ATTRIBUTE = Refusal.class.getName();

  static Refusal of(String path, SentForm form, RuleBroken broken, Texts texts) {
    var errors = new LinkedHashMap<String, String>();
    List<RuleBroken> rules =
        broken instanceof SeveralRulesBroken several ? several.rules() : List.of(broken);
    for (RuleBroken rule : rules)
      errors.merge(rule.field(), texts.sentence(rule), (a, b) -> a.contains(b) ? a : a + " " + b);
    var typed = new HashMap<>(form.typed());
    typed.remove(FormToken.FIELD);
    typed.keySet().removeIf(name -> name.toLowerCase(java.util.Locale.ROOT).contains("password"));
    var files = new HashMap<String, String>();
    form.files().forEach((field, file) -> files.put(field, file.name()));
    return new Refusal(path, typed, files, errors);
  }

  void keepIn(HttpServletRequest request) {
    request.getSession(true).setAttribute(ATTRIBUTE, this);
  }

  /** Shown once, on its own page; what answers the sent form itself is another. */
  static Optional<Refusal> take(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) return Optional.empty();
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Refusal refusal))
      return Optional.empty();
    String path = Asked.pathInPortal(request);
    if (!refusal.path().split("\\?")[0].equals(path)) return Optional.empty();
    session.removeAttribute(ATTRIBUTE);
    return Optional.of(refusal);
  }

  Map<String, String> sentences() {
    return errors;
  }
}
