package ua.opencities.portal.member.programme.wizard;

import java.util.List;
import java.util.Optional;
import ua.opencities.programme.PartSaved;
import ua.opencities.programme.desk.AtDesk;
import ua.opencities.tenancy.Actor;

/**
 * Who else is at the draft.
 *
 * @param newer somebody else has saved this step since the reader opened it
 */
public record DeskNotice(List<AtDesk> others, Optional<PartSaved> newer) {

  static DeskNotice of(
      WizardStep step, List<AtDesk> others, List<PartSaved> saved, long seen, Actor reader) {
    return new DeskNotice(
        others,
        saved.stream()
            .filter(part -> step.part().filter(part.part()::equals).isPresent())
            .filter(part -> part.version() > seen && !part.isOf(reader))
            .findFirst());
  }

  /** Changes when the notice says something else; who reads it by ear hears only that. */
  public String mark() {
    var said = new StringBuilder();
    others.forEach(other -> said.append(other.name()).append(other.part()));
    newer.ifPresent(part -> said.append(part.version()));
    return Integer.toHexString(said.toString().hashCode());
  }
}
