package ua.opencities.portal.member.programme.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.programme.PartSaved;
import ua.opencities.programme.desk.AtDesk;
import ua.opencities.programme.desk.Desk;
import ua.opencities.programme.desk.TypedPart;
import ua.opencities.programme.text.PartName;
import ua.opencities.tenancy.Actor;

/**
 * Who else is at the draft.
 *
 * @param newer somebody else has saved this step since the reader opened it
 * @param unsaved what the reader typed and has not saved, by its part
 */
public record DeskNotice(
    List<AtDesk> others, Optional<PartSaved> newer, Map<PartName, TypedPart> unsaved) {

  static DeskNotice of(WizardStep step, Desk desk, List<PartSaved> saved, long seen, Actor reader) {
    return new DeskNotice(
        desk.others(),
        saved.stream()
            .filter(part -> step.part().filter(part.part()::equals).isPresent())
            .filter(part -> part.version() > seen && !part.isOf(reader))
            .findFirst(),
        desk.unsaved());
  }

  /** Changes when the notice says something else; who reads it by ear hears only that. */
  public String mark() {
    var said = new StringBuilder();
    others.forEach(other -> said.append(other.name()).append(other.part()));
    newer.ifPresent(part -> said.append(part.version()));
    return Integer.toHexString(said.toString().hashCode());
  }
}
