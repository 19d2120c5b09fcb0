package ua.opencities.council.official.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.official.OfficialForms;
import ua.opencities.council.official.OfficialWord;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.shared.TextNotAccepted;

/**
 * An official as a program sends it. Of a correction {@code version} is the one that was read and
 * {@code reason} is kept; {@code forms} are cases that the rule does not know: {@code
 * {"SURNAME":{"DATIVE":"Вольському"}}}.
 */
public record NewOfficialJson(
    String position,
    String title,
    String givenName,
    String surname,
    String gender,
    String from,
    String until,
    String authority,
    Map<String, Map<String, String>> forms,
    Long version,
    String reason) {
  /**
   * Named as the form names them, so that a refusal names the same field.
   *
   * @throws TextNotAccepted for a form of no word or of no case that is typed
   */
  public Map<String, String> fields() {
    var fields = new HashMap<String, String>();
    fields.put("position", position);
    fields.put("title", title);
    fields.put("givenName", givenName);
    fields.put("surname", surname);
    fields.put("gender", gender);
    fields.put("from", from);
    fields.put("until", until);
    fields.put("authority", authority);
    fields.put("version", version == null ? null : version.toString());
    fields.put("reason", reason);
    if (forms != null) forms.forEach((word, cases) -> fields.putAll(forms(word, cases)));
    return fields;
  }

  private static Map<String, String> forms(String typed, Map<String, String> cases) {
    var word =
        known(OfficialWord.values(), typed)
            .orElseThrow(() -> TextNotAccepted.noSuchField("form-" + typed));
    var forms = new HashMap<String, String>();
    if (cases != null)
      cases.forEach(
          (which, form) ->
              forms.put(
                  known(GrammaticalCase.values(), which)
                      .filter(it -> it != GrammaticalCase.NOMINATIVE)
                      .map(it -> OfficialForms.field(word, it))
                      .orElseThrow(() -> TextNotAccepted.noSuchField("form-" + word + "-" + which)),
                  form));
    return forms;
  }

  private static <E extends Enum<E>> Optional<E> known(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }
}
