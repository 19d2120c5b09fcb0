package ua.opencities;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.opencities.language.Texts;
import ua.opencities.support.Wording;
import ua.opencities.support.Wording.Bundle;

/** Every sentence of every room and page, in both languages. */
class TranslationTest {
  private static final List<Bundle> BUNDLES = Wording.bundles();

  /** Names and words that stay as they are, whatever the language around them. */
  private static final Pattern UKRAINIAN = Pattern.compile("[а-яіїєґА-ЯІЇЄҐ]");

  @Test
  void everyKeyIsInBothLanguages() {
    for (Bundle bundle : BUNDLES)
      assertThat(bundle.english().keySet())
          .as(bundle.name())
          .containsExactlyInAnyOrderElementsOf(bundle.ukrainian().keySet());
  }

  @Test
  void everySentenceCanBeReadAndSpeaksOfTheSameThings() {
    var wrong = new ArrayList<String>();
    for (Bundle bundle : BUNDLES)
      bundle
          .ukrainian()
          .forEach(
              (key, sentence) -> {
                String other = bundle.english().getOrDefault(key, sentence);
                try {
                  if (!spokenOf(sentence, "uk").equals(spokenOf(other, "en")))
                    wrong.add(bundle.name() + " " + key + ": not the same arguments");
                } catch (IllegalArgumentException unreadable) {
                  wrong.add(bundle.name() + " " + key + ": " + unreadable.getMessage());
                }
              });
    assertThat(wrong).isEmpty();
  }

  @Test
  void ukrainianHasAllItsPluralForms() {
    var wrong = new ArrayList<String>();
    for (Bundle bundle : BUNDLES)
      bundle
          .ukrainian()
          .forEach(
              (key, sentence) -> {
                if (sentence.contains(", plural,"))
                  for (String form : List.of("one", "few", "many", "other"))
                    if (!Pattern.compile("\\b" + form + " ?\\{").matcher(sentence).find())
                      wrong.add(bundle.name() + " " + key + " lacks " + form);
              });
    assertThat(wrong).isEmpty();
  }

  @Test
  void eachLanguageIsWrittenInItsOwnLetters() {
    var wrong = new ArrayList<String>();
    for (Bundle bundle : BUNDLES) {
      bundle
          .english()
          .forEach(
              (key, text) -> {
                if (!key.endsWith("-hint") // what to type
                    && UKRAINIAN
                        .matcher(
                            text.replaceAll(
                                "«[^»]*»|\\b[А-ЯІЇЄҐ]{2,}\\b|грн|Українською|Українська", ""))
                        .find()) wrong.add("Ukrainian in English: " + bundle.name() + " " + key);
              });
      bundle
          .ukrainian()
          .forEach(
              (key, text) -> {
                if (text.matches("(?s).*[\\p{IsCyrillic}]'[\\p{IsCyrillic}].*")
                    || text.matches("(?s).*[`ʼ].*"))
                  wrong.add("a wrong apostrophe, ’ is right: " + bundle.name() + " " + key);
                if (text.contains("\""))
                  wrong.add("a wrong quotation mark, «…» is right: " + bundle.name() + " " + key);
                if (text.matches("(?s).*[ыэъёЫЭЪЁ].*"))
                  wrong.add("a letter that Ukrainian does not have: " + bundle.name() + " " + key);
              });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyKeyBeginsWithTheRoomOfItsBundle() {
    for (Bundle bundle : BUNDLES)
      if (bundle.module().equals("association-core"))
        assertThat(bundle.ukrainian().keySet())
            .as(bundle.name())
            .allMatch(key -> key.startsWith(bundle.room() + "."));
  }

  @Test
  void everySentenceThatIsAskedForExists() {
    var missing = new TreeSet<String>();
    Wording.asked()
        .forEach(
            (file, keys) -> {
              for (String portal : Wording.portalsOf(file))
                for (String key : keys)
                  if (!Wording.knows(BUNDLES, portal, key)) missing.add(file + " asks for " + key);
            });
    assertThat(missing).isEmpty();
  }

  /** A broken rule's code stands as a constant in its class. */
  @Test
  void everyBrokenRuleHasItsSentence() {
    var missing = new TreeSet<String>();
    Wording.ruleCodes()
        .forEach(
            (file, codes) -> {
              for (String code : codes)
                if (!Wording.knows(BUNDLES, "association-core", code))
                  missing.add(file + " says " + code);
            });
    assertThat(missing).isEmpty();
  }

  @Test
  void anEnumHasLabelsForAllItsConstantsOrForNone() {
    var keys =
        BUNDLES.stream()
            .flatMap(bundle -> bundle.ukrainian().keySet().stream())
            .collect(Collectors.toSet());
    Map<String, Set<String>> wrong = new TreeMap<>();
    for (Class<?> type : enums().toList()) {
      List<String> wanted =
          Arrays.stream(type.getEnumConstants()).map(c -> Texts.keyOf((Enum<?>) c)).toList();
      Set<String> lacking = new TreeSet<>(wanted);
      lacking.removeAll(keys);
      if (!lacking.isEmpty() && lacking.size() < wanted.size())
        wrong.put(type.getSimpleName(), lacking);
    }
    assertThat(wrong).isEmpty();
  }

  private static Stream<Class<?>> enums() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ua.opencities")
            .stream()
            .filter(JavaClass::isEnum)
            .map(JavaClass::reflect);
  }

  private static Set<String> spokenOf(String sentence, String language) {
    var unused = new MessageFormat(sentence, ULocale.forLanguageTag(language));
    var pattern = new MessagePattern(sentence);
    var names = new TreeSet<String>();
    for (int i = 0; i < pattern.countParts(); i++) {
      var part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
          || part.getType() == MessagePattern.Part.Type.ARG_NAME)
        names.add(pattern.getSubstring(part));
    }
    return names;
  }
}
