"""The gRPC services, on the generated server bases."""
