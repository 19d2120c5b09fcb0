package ua.opencities.council.official.correction;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Optional;
import ua.opencities.council.official.correction.OfficialWas.InCases;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.language.SixCases;

/** Cases as a correction keeps them. */
final class CasesJson {
  private static final String TITLE = "TITLE";
  private static final String NAME = "NAME";

  private CasesJson() {}

  static String written(InCases cases) {
    var all = Json.createObjectBuilder().add(TITLE, written(cases.title()));
    cases.name().ifPresent(name -> all.add(NAME, written(name)));
    return all.build().toString();
  }

  private static JsonObjectBuilder written(SixCases words) {
    var each = Json.createObjectBuilder();
    for (GrammaticalCase which : GrammaticalCase.values()) each.add(which.name(), words.in(which));
    return each;
  }

  static InCases read(String kept) {
    try (var reader = Json.createReader(new StringReader(kept))) {
      JsonObject all = reader.readObject();
      return new InCases(
          read(all.getJsonObject(TITLE)),
          Optional.ofNullable(all.getJsonObject(NAME)).map(CasesJson::read));
    }
  }

  private static SixCases read(JsonObject words) {
    return new SixCases(
        words.getString(GrammaticalCase.NOMINATIVE.name()),
        words.getString(GrammaticalCase.GENITIVE.name()),
        words.getString(GrammaticalCase.DATIVE.name()),
        words.getString(GrammaticalCase.ACCUSATIVE.name()),
        words.getString(GrammaticalCase.INSTRUMENTAL.name()),
        words.getString(GrammaticalCase.LOCATIVE.name()));
  }
}
