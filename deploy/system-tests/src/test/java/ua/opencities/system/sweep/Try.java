package ua.opencities.system.sweep;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One form sent with hostile text in some of its fields. */
final class Try {
  private final Sender sender;
  private final String page;
  private final Form form;
  private final Map<String, Hostile> typed;

  Try(Sender sender, String page, Form form, Map<String, Hostile> typed) {
    this.sender = sender;
    this.page = page;
    this.form = form;
    this.typed = typed;
  }

  HttpResponse<String> send() {
    Map<String, String> texts = new HashMap<>();
    typed.forEach((name, hostile) -> texts.put(name, hostile.text));
    return sender.send(page, form, texts);
  }

  boolean isPosted() {
    return form.posted();
  }

  /** Where the answer leads to. */
  HttpResponse<String> follow(HttpResponse<String> answer) {
    String location = answer.headers().firstValue("Location").orElse("");
    return sender.get(location.replaceFirst("^https?://[^/]+", ""));
  }

  /** What a refused form did not bring back; no page can hold a null character. */
  Optional<String> missing(Html.Content shown) {
    Optional<Form> again =
        shown.forms().stream().filter(f -> f.action().equals(form.action())).findFirst();
    if (again.isEmpty())
      return typed.containsValue(Hostile.NULL)
          ? Optional.empty()
          : Optional.of(this + ": the form does not come back");
    for (Form.Field field : again.get().own()) {
      Hostile sent = field.isTyped() ? typed.get(field.name()) : null;
      if (sent != null && sent != Hostile.NULL && !same(field.value(), sent.text))
        return Optional.of(
            "%s: %s came back as «%s»".formatted(this, field.name(), shortened(field.value())));
    }
    return Optional.empty();
  }

  private static boolean same(String shown, String sent) {
    return shown.replace("\r\n", "\n").equals(sent.replace("\r\n", "\n"))
        || Normalizer.normalize(shown, Normalizer.Form.NFC).equals(sent);
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  @Override
  public String toString() {
    return form.action() + " " + typed;
  }
}
