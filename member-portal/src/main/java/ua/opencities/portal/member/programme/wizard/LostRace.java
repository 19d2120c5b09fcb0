package ua.opencities.portal.member.programme.wizard;

import java.util.List;
import ua.opencities.programme.PartSaved;
import ua.opencities.programme.text.Changes;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.programme.text.TextChange;
import ua.opencities.tenancy.Actor;

/**
 * A step that somebody saved while the reader was writing it.
 *
 * @param own the reader saved it, in another window
 * @param differences what is saved stands before, what the reader typed after
 */
public record LostRace(PartSaved saved, boolean own, List<TextChange> differences) {

  static LostRace of(PartSaved saved, Actor actor, ProgrammeText theirs, ProgrammeText mine) {
    return new LostRace(saved, saved.isOf(actor), Changes.between(theirs, mine));
  }

  /** Fields can be chosen one by one where no table is written. */
  public boolean isByField() {
    return differences.size() > 1 && differences.stream().allMatch(it -> it.row().isEmpty());
  }
}
