package ua.opencities.council.official;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.language.SixCases;

/** Cases as an editor typed them; a form that nobody typed follows from the rule. */
public record OfficialForms(Map<OfficialWord, Map<GrammaticalCase, String>> typed) {
  public static final OfficialForms NONE = new OfficialForms(Map.of());

  /** By word and case, without the nominative: that is the register's own. */
  public static OfficialForms of(
      BiFunction<OfficialWord, GrammaticalCase, Optional<String>> typed) {
    var words = new EnumMap<OfficialWord, Map<GrammaticalCase, String>>(OfficialWord.class);
    for (OfficialWord word : OfficialWord.values()) {
      var forms = new EnumMap<GrammaticalCase, String>(GrammaticalCase.class);
      for (GrammaticalCase each : GrammaticalCase.values())
        if (each != GrammaticalCase.NOMINATIVE)
          typed.apply(word, each).ifPresent(form -> forms.put(each, form));
      if (!forms.isEmpty()) words.put(word, forms);
    }
    return new OfficialForms(words);
  }

  /** How the field of a form is called: {@code form-SURNAME-DATIVE}. */
  public static String field(OfficialWord word, GrammaticalCase which) {
    return "form-" + word + "-" + which;
  }

  SixCases over(OfficialWord word, SixCases byRule) {
    return byRule.withCorrections(typed.getOrDefault(word, Map.of()));
  }

  /** The first case that is not typed; empty when all are, and no rule is needed. */
  Optional<GrammaticalCase> lacking(OfficialWord word) {
    for (GrammaticalCase each : GrammaticalCase.values())
      if (each != GrammaticalCase.NOMINATIVE
          && !typed.getOrDefault(word, Map.of()).containsKey(each)) return Optional.of(each);
    return Optional.empty();
  }

  /** Where no form of a word was typed, those of the other, if the word is the same. */
  OfficialForms orOf(OfficialForms other, Predicate<OfficialWord> same) {
    return of(
        (word, each) -> {
          boolean ours = typed.containsKey(word) || !same.test(word);
          return Optional.ofNullable(
              (ours ? this : other).typed.getOrDefault(word, Map.of()).get(each));
        });
  }

  /** Without what the rule says itself. */
  OfficialForms besides(BiFunction<OfficialWord, GrammaticalCase, String> byRule) {
    return of(
        (word, each) ->
            Optional.ofNullable(typed.getOrDefault(word, Map.of()).get(each))
                .filter(form -> !form.equals(byRule.apply(word, each))));
  }

  /** As the register keeps them. */
  @Converter(autoApply = true)
  public static class Mapping implements AttributeConverter<OfficialForms, String> {
    @Override
    public String convertToDatabaseColumn(OfficialForms forms) {
      var words = Json.createObjectBuilder();
      forms.typed.forEach(
          (word, cases) -> {
            var each = Json.createObjectBuilder();
            cases.forEach((which, form) -> each.add(which.name(), form));
            words.add(word.name(), each);
          });
      return words.build().toString();
    }

    @Override
    public OfficialForms convertToEntityAttribute(String kept) {
      try (var reader = Json.createReader(new StringReader(kept))) {
        JsonObject words = reader.readObject();
        return of(
            (word, which) ->
                Optional.ofNullable(words.getJsonObject(word.name()))
                    .map(cases -> cases.getJsonString(which.name()))
                    .map(JsonString::getString));
      }
    }
  }
}
