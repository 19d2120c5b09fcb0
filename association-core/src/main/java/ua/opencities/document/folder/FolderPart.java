package ua.opencities.document.folder;

import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What a room puts into the folder of a council's year: a CDI bean of the room. */
public interface FolderPart {
  /**
   * The files, without their bytes yet.
   *
   * @throws ua.opencities.shared.NotFound when the council is absent or another's
   */
  List<FolderFile> of(Actor actor, CouncilId council, int year);
}
