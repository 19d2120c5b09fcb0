package ua.opencities.council;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * What a council's folder is called in an archive of many councils: a name is never a key, so
 * councils of one name in one oblast bear what tells them apart.
 */
@UseCase
public class CouncilFolders {
  private final Councils councils;
  private final Namesakes namesakes;

  @Inject
  CouncilFolders(Councils councils, Namesakes namesakes) {
    this.councils = councils;
    this.namesakes = namesakes;
  }

  /**
   * «Миколаївська сільська рада (Синельниківський район)», the brackets only where needed.
   *
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public String of(Actor actor, CouncilId council) {
    String name = councils.get(council).name();
    String mark = namesakes.mark(council);
    return mark.isEmpty() ? name : name + " (" + mark + ")";
  }
}
