package ua.opencities.portal.admin.operator;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
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
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

/** For the launcher's {@code import councils}: the same steps as the office's pages. */
@Path("operator/import/councils")
@ForTheOperator
@Produces("text/plain; charset=utf-8")
public class CouncilImportDoor {
  private static final int PATIENCE_TENTHS = 900;
  private final Texts texts = Texts.of(Language.UK);

  @Inject private UploadCouncils upload;
  @Inject private MappingChoices choices;
  @Inject private RehearseImport rehearse;
  @Inject private ApplyImport apply;
  @Inject private UndoImport undo;
  @Inject private ImportReading imports;
  @Inject private JobProgress jobs;

  /**
   * @param mapping the name of a kept one; without it the one that fits the headings best
   * @param mode {@code apply} writes; anything else rehearses
   */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @PermitAll
  public Response take(
      @QueryParam("file") String file,
      @QueryParam("mapping") String mapping,
      @QueryParam("mode") String mode,
      byte[] bytes) {
    Actor operator = Operator.because("import");
    try {
      ImportId id = upload.upload(operator, file, bytes);
      rehearse.rehearse(operator, id, mapping(operator, id, mapping));
      if ("apply".equals(mode)) await(operator, apply.apply(operator, id, List.of()));
      return said(operator, id);
    } catch (RuleBroken broken) {
      return Refusal.of(texts, broken);
    } catch (NotFound unknown) {
      return Refusal.saying("--mapping: " + mapping);
    }
  }

  @POST
  @Path("undo")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @PermitAll
  public Response undo(@QueryParam("id") String id) {
    Actor operator = Operator.because("import");
    try {
      var wanted = new ImportId(UUID.fromString(String.valueOf(id)));
      undo.undo(operator, wanted);
      return said(operator, wanted);
    } catch (RuleBroken broken) {
      return Refusal.of(texts, broken);
    } catch (NotFound | IllegalArgumentException unknown) {
      return Refusal.saying("--undo: " + id);
    }
  }

  private Mapping mapping(Actor operator, ImportId id, String name) {
    var headings = imports.sample(operator, id).headings();
    if (name == null || name.isBlank())
      return choices
          .bestFor(operator, headings)
          .orElseThrow(() -> new NotFound("mapping"))
          .mapping()
          .within(headings);
    return choices.all(operator).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .map(SavedMapping::mapping)
        .orElseThrow(() -> new NotFound("mapping"))
        .within(headings);
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

  private Response said(Actor operator, ImportId id) {
    return Response.ok(new ImportInWords(texts, imports, operator, id).text()).build();
  }
}
