package ua.opencities.portal.member.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceFormat;
import ua.opencities.fee.InvoiceId;
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

/** The council's own invoices for machines. */
@Path("api/v1/invoices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvoiceApi {
  @Inject private Asker asker;
  @Inject private InvoiceRegister register;
  @Inject private InvoiceDetails details;
  @Inject private TakeInvoiceFile papers;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<InvoiceJson> list(
      @QueryParam("year") Integer year,
      @QueryParam("sort") String sort,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    var actor = asker.actor();
    var search =
        new InvoiceSearch(
            Optional.of(actor.ownCouncil()),
            Optional.ofNullable(year),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            InvoiceSearch.Sort.of(sort),
            new Page.Request(page, size));
    return PageJson.of(register.list(actor, search).page(), InvoiceJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public InvoiceJson invoice(@PathParam("id") UUID id) {
    return InvoiceJson.of(details.of(asker.actor(), new InvoiceId(id)), asker.language());
  }

  /** As JSON it is the canonical text of everything the paper says, whose SHA-256 was frozen. */
  @GET
  @Path("{id}.{format: pdf|docx|json}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public Response paper(@PathParam("id") UUID id, @PathParam("format") String format) {
    var file =
        papers.take(asker.actor(), new InvoiceId(id), InvoiceFormat.ending(format).orElseThrow());
    return Download.of(file);
  }
}
