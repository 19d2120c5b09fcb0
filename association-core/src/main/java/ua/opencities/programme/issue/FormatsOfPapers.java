package ua.opencities.programme.issue;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.document.frozen.FrozenPaperList;
import ua.opencities.document.template.DocxTemplates;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * In which forms the papers of programmes can be had: the issued ones by what they were made of,
 * the others by the template in force. Two statements, however many programmes.
 */
@UseCase
public class FormatsOfPapers {
  private final DocxTemplates templates;
  private final FrozenPaperList frozen;

  @Inject
  FormatsOfPapers(DocxTemplates templates, FrozenPaperList frozen) {
    this.templates = templates;
    this.frozen = frozen;
  }

  public PaperFormats of(Actor actor, ProgrammeView programme) {
    return of(actor, programme.council(), List.of(programme.id())).get(programme.id());
  }

  /**
   * @param programmes of the one council, which the caller may see
   */
  public Map<ProgrammeId, PaperFormats> of(
      Actor actor, CouncilId council, Collection<ProgrammeId> programmes) {
    Map<ProgrammeId, PaperFormats> formats = new HashMap<>();
    if (programmes.isEmpty()) return formats;
    Set<PaperKind> drafts = fromDocx(actor, council);
    var issues = frozen.issues(actor, programmes.stream().map(ProgrammeId::value).toList());
    for (ProgrammeId programme : programmes)
      formats.put(programme, new PaperFormats(of(programme.value(), drafts, issues)));
    return formats;
  }

  private Set<PaperKind> fromDocx(Actor actor, CouncilId council) {
    var kinds = Arrays.stream(PaperKind.values()).map(PaperKind::slug).toList();
    return templates.among(actor, Optional.of(council), kinds).stream()
        .map(PaperKind::of)
        .collect(toSet());
  }

  private static Set<PaperKind> of(
      UUID programme, Set<PaperKind> drafts, List<FrozenPaperList.Issue> issues) {
    Map<String, Boolean> issued = new HashMap<>();
    for (FrozenPaperList.Issue issue : issues)
      if (issue.subject().equals(programme)) issued.put(issue.kind(), issue.withoutPdf());
    return Arrays.stream(PaperKind.values())
        .filter(kind -> issued.getOrDefault(ProgrammePaper.frozenKind(kind), drafts.contains(kind)))
        .collect(toCollection(() -> EnumSet.noneOf(PaperKind.class)));
  }
}
