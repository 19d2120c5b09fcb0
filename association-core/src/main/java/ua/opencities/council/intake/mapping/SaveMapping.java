package ua.opencities.council.intake.mapping;

import jakarta.inject.Inject;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Keeps a mapping under a name, for the next file of its kind. */
@UseCase
@StaffOnly
public class SaveMapping {
  private final SavedMappings saved;

  @Inject
  SaveMapping(SavedMappings saved) {
    this.saved = saved;
  }

  public void save(Actor actor, String name, Mapping mapping) {
    saved.keep(Text.required("saveAs", name, 100), mapping);
  }
}
