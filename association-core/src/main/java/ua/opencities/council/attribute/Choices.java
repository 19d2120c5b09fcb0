package ua.opencities.council.attribute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.opencities.shared.Text;

/** The list of an attribute, while the attribute is held. */
@ApplicationScoped
class Choices {
  static final int MOST = 100;

  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject AttributeUses uses;

  /**
   * @param changed what becomes of those that stand; the others stay as they are
   * @param added names of new ones
   * @throws AttributeRefused when nothing would be left to choose, or a name stands twice, or a
   *     rule names what would be removed
   */
  void change(UUID attribute, List<ChangedChoice> changed, List<String> added) {
    Map<UUID, Choice> standing =
        of(attribute).stream().collect(Collectors.toMap(Choice::id, Function.identity()));
    for (ChangedChoice each : changed)
      if (standing.containsKey(each.id())) change(attribute, standing.get(each.id()), each);
    int place = standing.values().stream().mapToInt(Choice::place).max().orElse(0);
    for (String name : added)
      database.persist(new Choice(attribute, AttributeTerms.line("choices", name), ++place));
    database.flush();
    refuseNonsense(of(attribute));
  }

  private void change(UUID attribute, Choice choice, ChangedChoice wanted) {
    String field = "choice-" + choice.id();
    if (wanted.dropped() && !isUsed(attribute, choice)) {
      uses.refuse(field, attribute, Optional.of(choice.id()));
      database.remove(choice);
      return;
    }
    choice.change(
        AttributeTerms.line(field, wanted.name()),
        wanted
            .nameEnglish()
            .flatMap(typed -> Text.optional("english-" + choice.id(), typed, AttributeTerms.NAME)),
        wanted.dropped());
  }

  private static void refuseNonsense(List<Choice> choices) {
    Set<String> names = new HashSet<>();
    for (Choice each : choices)
      if (!names.add(each.name().toLowerCase(Locale.ROOT)))
        throw AttributeRefused.choiceTwice("choices", each.name());
    if (choices.stream().noneMatch(Choice::isOffered)) throw AttributeRefused.nothingToChoose();
    if (choices.size() > MOST) throw AttributeRefused.tooManyChoices(MOST);
  }

  /** Of an attribute that is no list any more. */
  void removeAll(UUID attribute) {
    of(attribute).forEach(database::remove);
    database.flush();
  }

  private List<Choice> of(UUID attribute) {
    return database
        .createQuery(
            "select c from AttributeChoice c where c.attributeId = :attribute order by c.place",
            Choice.class)
        .setParameter("attribute", attribute)
        .getResultList();
  }

  private boolean isUsed(UUID attribute, Choice choice) {
    return !database
        .createNativeQuery(
            "select 1 from council_attribute_value where attribute_id = ?1 and said_choice = ?2")
        .setParameter(1, attribute)
        .setParameter(2, choice.id())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
