"""The connector service: answers a backend's calls with the connectors of this process."""
