package ua.opencities.portal.admin.operator;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.council.intake.ApplyImport;
import ua.opencities.council.intake.ImportId;
import ua.opencities.council.intake.ImportReading;
import ua.opencities.council.intake.RehearseImport;
import ua.opencities.council.intake.UndoImport;
import ua.opencities.council.intake.UploadCouncils;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.intake.mapping.MappingChoices;
import ua.opencities.council.intake.mapping.SavedMapping;
import ua.opencities.job.JobId;
import ua.opencities.job.JobProgress;
import ua.opencities.language.Texts;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

/** For the launcher's {@code import councils}: the same steps as the office's pages. */
@Path("operator/import/councils")
@ForTheOperator
@Produces("text/plain; charset=utf-8")
public class CouncilImportDoor {
  private static final int PATIENCE_TENTHS = 900;
  @Inject private UploadCouncils upload;
  @Inject private MappingChoices choices;
  @Inject private RehearseImport rehearse;
  @Inject private ApplyImport apply;
  @Inject private UndoImport undo;
  @Inject private ImportReading imports;
  @Inject private JobProgress jobs;

  /** Doubtful lines are looked for before anything is written. */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @PermitAll
  public Response take(@BeanParam ImportSaid said, byte[] bytes) {
    Actor operator = Operator.because("import");
    Texts texts = said.texts();
    try {
      ImportId id = upload.upload(operator, said.file(), Held.of(bytes));
      var mapping = mapping(operator, id, said.mapping());
      if (mapping.isEmpty()) return Refusal.saying(noMapping(operator, texts, said));
      rehearse.rehearse(operator, id, said.over(mapping.get()));
      var doubtful = new DoubtfulLines(imports, operator, id);
      var unknown = doubtful.unknown(said.accepted());
      if (!unknown.isEmpty())
        return Refusal.saying(texts.text("council.import-not-doubtful", numbers(unknown)));
      if (said.applies()) await(operator, apply.apply(operator, id, doubtful.places(said)));
      return told(texts, operator, id);
    } catch (RuleBroken broken) {
      return Refusal.of(texts, broken);
    }
  }

  @POST
  @Path("undo")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @PermitAll
  public Response undo(@QueryParam("id") String id, @QueryParam("language") String language) {
    Actor operator = Operator.because("import");
    Texts texts = ImportSaid.texts(language);
    try {
      var wanted = new ImportId(UUID.fromString(String.valueOf(id)));
      undo.undo(operator, wanted);
      return told(texts, operator, wanted);
    } catch (RuleBroken broken) {
      return Refusal.of(texts, broken);
    } catch (NotFound | IllegalArgumentException unknown) {
      return Refusal.saying("--undo: " + id);
    }
  }

  private Optional<Mapping> mapping(Actor operator, ImportId id, Optional<String> name) {
    var headings = imports.sample(operator, id).headings();
    var kept =
        name.isEmpty()
            ? choices.bestFor(operator, headings)
            : choices.all(operator).stream()
                .filter(each -> each.name().equals(name.get()))
                .findFirst();
    return kept.map(SavedMapping::mapping).map(mapping -> mapping.within(headings));
  }

  private String noMapping(Actor operator, Texts texts, ImportSaid said) {
    String kept =
        choices.all(operator).stream()
            .map(each -> "«" + each.name() + "»")
            .collect(Collectors.joining(", "));
    return said.mapping()
        .map(name -> texts.text("council.import-mapping-unknown", name, kept))
        .orElseGet(() -> texts.text("council.import-mapping-none", kept));
  }

  private static String numbers(List<Integer> lines) {
    return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** What takes longer goes on in the server; the answer then says where it stands. */
  private void await(Actor operator, JobId job) {
    try {
      for (int tenths = 0; tenths < PATIENCE_TENTHS; tenths++) {
        if (jobs.of(operator, job).state().ended()) return;
        Thread.sleep(100);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private Response told(Texts texts, Actor operator, ImportId id) {
    return Response.ok(new ImportInWords(texts, imports, operator, id).text()).build();
  }
}
