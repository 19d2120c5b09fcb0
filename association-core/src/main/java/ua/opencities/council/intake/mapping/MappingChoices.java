package ua.opencities.council.intake.mapping;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The mappings that are kept. */
@UseCase
@StaffOnly
public class MappingChoices {
  private final SavedMappings saved;

  @Inject
  MappingChoices(SavedMappings saved) {
    this.saved = saved;
  }

  public List<SavedMapping> all(Actor actor) {
    return saved.all();
  }

  /** The one that knows most headings of the file; empty when none knows its codes. */
  public Optional<SavedMapping> bestFor(Actor actor, List<String> headings) {
    return saved.all().stream()
        .filter(
            each ->
                each.mapping().within(headings).takes(ImportField.KATOTTG)
                    || each.mapping().within(headings).takes(ImportField.EDRPOU))
        .max(Comparator.comparingLong(each -> each.mapping().fits(headings)));
  }
}
