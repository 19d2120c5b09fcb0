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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.opencities.fee.opening.ApplyOpenings;
import ua.opencities.fee.opening.OpeningImportId;
import ua.opencities.fee.opening.OpeningReading;
import ua.opencities.fee.opening.RehearseOpenings;
import ua.opencities.fee.opening.UndoOpenings;
import ua.opencities.fee.opening.UploadOpenings;
import ua.opencities.fee.opening.line.OpeningTerms;
import ua.opencities.language.Texts;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

/** For the launcher's {@code import balances}: the same steps as the office's pages. */
@Path("operator/import/balances")
@ForTheOperator
@Produces("text/plain; charset=utf-8")
public class OpeningImportDoor {
  @Inject private UploadOpenings upload;
  @Inject private RehearseOpenings rehearse;
  @Inject private ApplyOpenings apply;
  @Inject private UndoOpenings undo;
  @Inject private OpeningReading imports;
  @Inject private Clock clock;

  /**
   * @param asOf the last day that the table knows; without it the end of last year
   * @param mode {@code apply} writes; anything else rehearses
   */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @PermitAll
  public Response take(
      @QueryParam("file") String file,
      @QueryParam("asOf") String asOf,
      @QueryParam("mode") String mode,
      @QueryParam("language") String language,
      byte[] bytes) {
    Actor operator = Operator.because("import");
    Texts texts = ImportSaid.texts(language);
    try {
      LocalDate cutOver =
          asOf == null
              ? LocalDate.of(LocalDate.now(clock).getYear() - 1, 12, 31)
              : LocalDate.parse(asOf);
      var id = upload.upload(operator, file, Held.of(bytes));
      var headings = imports.sample(operator, id).headings();
      rehearse.rehearse(operator, id, new OpeningTerms(cutOver, OpeningTerms.guessed(headings)));
      if ("apply".equals(mode)) apply.apply(operator, id, List.of());
      return said(texts, operator, id);
    } catch (RuleBroken broken) {
      return Refusal.of(texts, broken);
    } catch (DateTimeException noSuchDay) {
      return Refusal.saying("--as-of: " + asOf);
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
      var wanted = new OpeningImportId(UUID.fromString(String.valueOf(id)));
      undo.undo(operator, wanted);
      return said(texts, operator, wanted);
    } catch (RuleBroken broken) {
      return Refusal.of(texts, broken);
    } catch (NotFound | IllegalArgumentException unknown) {
      return Refusal.saying("--undo: " + id);
    }
  }

  private Response said(Texts texts, Actor operator, OpeningImportId id) {
    return Response.ok(new OpeningInWords(texts, imports, operator, id).text()).build();
  }
}
