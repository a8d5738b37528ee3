package dev.standpoint.render.pdf;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** A server on this machine that notes what it is asked for; it has none of it. */
final class Loopback implements AutoCloseable {

  private final HttpServer server;
  private final NavigableSet<String> asked = new ConcurrentSkipListSet<>();

  Loopback() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI().getPath());
    exchange.sendResponseHeaders(404, -1);
    exchange.close();
  }

  /** Ends in a slash. */
  String address() {
    return "http://" + host();
  }

  /** The same without its scheme. */
  String host() {
    return "localhost:" + server.getAddress().getPort() + "/";
  }

  /** Paths, from their slash. */
  NavigableSet<String> asked() {
    return asked;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
