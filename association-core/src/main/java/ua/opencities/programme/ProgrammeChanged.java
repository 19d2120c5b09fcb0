package ua.opencities.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What happens to programmes, one record a thing. */
public sealed interface ProgrammeChanged extends DomainEvent {
  ProgrammeId programme();

  CouncilId council();

  @Override
  default UUID subject() {
    return programme().value();
  }

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(council().value());
  }

  record ProgrammeDrafted(String by, CouncilId council, ProgrammeId programme, String title)
      implements ProgrammeChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("title", title);
    }
  }

  record ProgrammeRevised(String by, CouncilId council, ProgrammeId programme, String part)
      implements ProgrammeChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("part", part);
    }
  }

  record ProgrammeAgreed(String by, CouncilId council, ProgrammeId programme, String act)
      implements ProgrammeChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("act", act);
    }
  }

  record ProgrammeApproved(String by, CouncilId council, ProgrammeId programme, String act)
      implements ProgrammeChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("act", act);
    }
  }

  record AmendmentBegun(
      String by, CouncilId council, ProgrammeId programme, AmendmentKind kind, String reason)
      implements ProgrammeChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("kind", kind.name(), "reason", reason);
    }
  }

  record ProgrammeAmended(
      String by, CouncilId council, ProgrammeId programme, int edition, String act)
      implements ProgrammeChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("act", act, "edition", String.valueOf(edition));
    }
  }

  record ProgrammeRepealed(String by, CouncilId council, ProgrammeId programme, String act)
      implements ProgrammeChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("act", act);
    }
  }

  record ProgrammeSetBack(
      String by, CouncilId council, ProgrammeId programme, ActVerb how, String act, String reason)
      implements ProgrammeChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("how", how.name(), "act", act, "reason", reason);
    }
  }

  record ProgrammeGivenUp(
      String by, CouncilId council, ProgrammeId programme, LocalDate on, String reason)
      implements ProgrammeChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("on", on.toString(), "reason", reason);
    }
  }

  record ActCorrected(
      String by, CouncilId council, ProgrammeId programme, String was, String act, String reason)
      implements ProgrammeChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("was", was, "act", act, "reason", reason);
    }
  }

  record DraftDiscarded(String by, CouncilId council, ProgrammeId programme, String title)
      implements ProgrammeChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("title", title);
    }
  }

  static ProgrammeDrafted drafted(Actor by, Programme it) {
    var view = it.view();
    return new ProgrammeDrafted(by.name(), view.council(), view.id(), view.title());
  }

  static ProgrammeRevised revised(Actor by, Programme it, ProgrammePart part) {
    var view = it.view();
    String named = part.getClass().getSimpleName();
    return new ProgrammeRevised(by.name(), view.council(), view.id(), named);
  }

  static ProgrammeAgreed agreed(Actor by, Programme it, EnteredAct act) {
    var view = it.view();
    return new ProgrammeAgreed(by.name(), view.council(), view.id(), act.number());
  }

  static ProgrammeApproved approved(Actor by, Programme it, EnteredAct act) {
    var view = it.view();
    return new ProgrammeApproved(by.name(), view.council(), view.id(), act.number());
  }

  static AmendmentBegun amendmentBegun(Actor by, Programme it) {
    var view = it.view();
    var edition = view.edition();
    return new AmendmentBegun(
        by.name(),
        view.council(),
        view.id(),
        edition.kind().orElseThrow(),
        edition.reason().orElseThrow());
  }

  static ProgrammeAmended amended(Actor by, Programme it, EnteredAct act) {
    var view = it.view();
    return new ProgrammeAmended(
        by.name(), view.council(), view.id(), view.edition().number(), act.number());
  }

  static ProgrammeRepealed repealed(Actor by, Programme it, EnteredAct act) {
    var view = it.view();
    return new ProgrammeRepealed(by.name(), view.council(), view.id(), act.number());
  }

  static ProgrammeSetBack setBack(Actor by, Programme it, ActVerb how, EnteredAct act, String why) {
    var view = it.view();
    return new ProgrammeSetBack(by.name(), view.council(), view.id(), how, act.number(), why);
  }

  static ProgrammeGivenUp givenUp(Actor by, Programme it, GivenUp how) {
    var view = it.view();
    return new ProgrammeGivenUp(by.name(), view.council(), view.id(), how.on(), how.reason());
  }

  static ActCorrected actCorrected(
      Actor by, Programme it, ActView was, EnteredAct act, String why) {
    var view = it.view();
    return new ActCorrected(
        by.name(),
        view.council(),
        view.id(),
        was.number() + ", " + was.date(),
        act.number() + ", " + act.date(),
        why);
  }

  static DraftDiscarded discarded(Actor by, Programme it) {
    var view = it.view();
    return new DraftDiscarded(by.name(), view.council(), view.id(), view.title());
  }
}
