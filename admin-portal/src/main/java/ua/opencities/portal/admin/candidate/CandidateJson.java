package ua.opencities.portal.admin.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.opencities.report.candidate.CandidateRow;

/**
 * A council on its way in. {@code turn} says whose answer it waits for since {@code waitsSince},
 * {@code waitsFor} for what; {@code deadline} is there while the association is to answer; {@code
 * interest} says through what its interest became known, while it lasts.
 */
public record CandidateJson(
    UUID council,
    String name,
    String oblast,
    String standing,
    String stage,
    String turn,
    String waitsFor,
    boolean applied,
    LocalDate waitsSince,
    LocalDate deadline,
    boolean late,
    List<String> handedIn,
    String interest,
    int inFavour,
    int against) {
  static CandidateJson of(CandidateRow it, LocalDate today) {
    return new CandidateJson(
        it.council().value(),
        it.name(),
        it.oblast(),
        it.standing(),
        it.stage(),
        it.turn(),
        it.waitsFor().name(),
        it.applied(),
        it.waitsSince().orElse(null),
        it.deadline().orElse(null),
        it.isLate(today),
        it.handedIn().stream().sorted().toList(),
        it.interest().orElse(null),
        it.inFavour(),
        it.against());
  }
}
