package ua.opencities.council.attribute;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.Language;

/**
 * An attribute as it stands.
 *
 * @param councils how many have a value
 * @param version to say when changing it, so that two people do not write over each other
 */
public record AttributeView(
    UUID id,
    AttributeTerms terms,
    Optional<Instant> archivedAt,
    long councils,
    List<ChoiceView> choices,
    String changedBy,
    Instant changedAt,
    long version) {
  public AttributeView {
    choices = List.copyOf(choices);
  }

  public AttributeKind kind() {
    return terms.kind();
  }

  public String name(Language reader) {
    return terms.name(reader);
  }

  /** The reader's language has no name of it, so that it is told in Ukrainian. */
  public boolean isNamedInUkrainian(Language reader) {
    return reader == Language.UK || terms.nameEnglish().isEmpty();
  }

  public boolean isArchived() {
    return archivedAt.isPresent();
  }

  public Optional<ChoiceView> choice(UUID id) {
    return choices.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
