package ua.opencities.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class ResourcePathsTest {
  @Path("things")
  static class Things {
    @GET
    public void all() {}

    @GET
    @Path("{id}")
    public void one() {}

    @GET
    @Path("new")
    public void blank() {}

    @GET
    @Path("{id}/parts")
    public void parts() {}
  }

  @Path("things/{thing: [0-9]{2}}")
  static class ThingDeeds {
    @GET
    @Path("parts")
    public void parts() {}

    @POST
    @Path("end")
    public void end() {}
  }

  @Test
  void findsTheAddressThatALongerOneHides() {
    assertThat(ResourcePaths.unreachable(ResourcePathsTest.class.getPackageName()))
        .singleElement()
        .asString()
        .startsWith("things/{.+} of class ");
  }
}
