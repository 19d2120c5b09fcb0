package ua.opencities.system.sweep;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** One hostile text sent in one form. */
final class Try {
  final Sender sender;
  final Html html;
  final Rows rows;
  private final String page;
  private final Form form;
  private final Map<String, String> typed;
  private final Hostile hostile;

  Try(
      Sender sender,
      Html html,
      Rows rows,
      String page,
      Form form,
      Map<String, String> typed,
      Hostile hostile) {
    this.sender = sender;
    this.html = html;
    this.rows = rows;
    this.page = page;
    this.form = form;
    this.typed = typed;
    this.hostile = hostile;
  }

  HttpResponse<String> send() {
    return sender.send(page, form, typed);
  }

  /** What a refused form did not bring back; no page can hold a null character. */
  Optional<String> missing(Html.Content shown) {
    if (hostile == Hostile.NULL) return Optional.empty();
    Optional<Form> again =
        shown.forms().stream().filter(f -> f.action().equals(form.action())).findFirst();
    if (again.isEmpty()) return Optional.of(this + ": the form does not come back");
    return typed.entrySet().stream()
        .filter(field -> !same(again.get().field(field.getKey()), field.getValue()))
        .map(
            field -> this + ": came back as «" + shortened(again.get().field(field.getKey())) + "»")
        .findFirst();
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
    return form.action() + " " + typed.keySet() + " " + hostile;
  }
}
