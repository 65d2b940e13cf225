"""What flyteadmin asks of a request before it looks at the content."""
