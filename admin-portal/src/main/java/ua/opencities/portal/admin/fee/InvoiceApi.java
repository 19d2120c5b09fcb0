package ua.opencities.portal.admin.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.fee.InvoiceFormat;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.IssueInvoice;
import ua.opencities.fee.TakeInvoiceFile;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceJson;
import ua.opencities.fee.register.InvoiceRegister;
import ua.opencities.fee.register.InvoiceSearch;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.Download;
import ua.opencities.web.file.PageJson;

/** Invoices for machines: the list, one with its explanation, its papers, and issuing one. */
@Path("api/v1/invoices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvoiceApi {
  @Inject private Asker asker;
  @Inject private InvoiceRegister register;
  @Inject private InvoiceDetails details;
  @Inject private IssueInvoice issue;
  @Inject private TakeInvoiceFile papers;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<InvoiceJson> list(
      @QueryParam("year") String year,
      @QueryParam("state") String state,
      @QueryParam("oblast") String oblast,
      @QueryParam("q") String words,
      @QueryParam("kind") String kind,
      @QueryParam("run") String run,
      @QueryParam("hindered") String hindered,
      @QueryParam("sort") String sort,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    var asked =
        new InvoiceFilter(year, state, oblast, words, kind, run, hindered, sort, page).search();
    var search =
        new InvoiceSearch(
            Optional.empty(),
            asked.year(),
            asked.state(),
            asked.oblast(),
            asked.words(),
            asked.kind(),
            asked.run(),
            asked.hindered(),
            asked.sort(),
            new Page.Request(page, size));
    return PageJson.of(register.list(asker.actor(), search).page(), InvoiceJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = InvoiceJson.class, responseCode = "201")
  public Response issue(NewInvoiceJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    var id =
        issue.issue(
            asker.actor(),
            wanted.councilId(),
            wanted.yearAsked(),
            wanted.issuedOnDay(),
            wanted.dueOnDay(),
            wanted.payingChosen(),
            wanted.billedChosen());
    return Response.created(URI.create("/api/v1/invoices/" + id))
        .entity(InvoiceJson.of(details.of(asker.actor(), id), asker.language()))
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public InvoiceJson invoice(@PathParam("id") UUID id) {
    return InvoiceJson.of(details.of(asker.actor(), new InvoiceId(id)), asker.language());
  }

  /** As JSON it is the canonical text of everything the paper says, whose SHA-256 was frozen. */
  @GET
  @Path("{id}.{format: pdf|docx|json}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response paper(@PathParam("id") UUID id, @PathParam("format") String format) {
    var file =
        papers.take(asker.actor(), new InvoiceId(id), InvoiceFormat.ending(format).orElseThrow());
    return Download.of(file);
  }
}
