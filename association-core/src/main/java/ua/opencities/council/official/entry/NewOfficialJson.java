package ua.opencities.council.official.entry;

import java.util.HashMap;
import java.util.Map;
import ua.opencities.council.official.OfficialForms;
import ua.opencities.council.official.OfficialWord;
import ua.opencities.language.GrammaticalCase;

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
  /** Named as the form names them, so that a refusal names the same field. */
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
    if (forms != null)
      for (OfficialWord word : OfficialWord.values())
        for (GrammaticalCase which : GrammaticalCase.values())
          fields.put(
              OfficialForms.field(word, which),
              forms.getOrDefault(word.name(), Map.of()).get(which.name()));
    return fields;
  }
}
