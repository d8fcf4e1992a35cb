import type { PublisherProfile } from "./profile.js";

export const vov: PublisherProfile = {
  name: "Báo điện tử VOV",
  aliases: ["VOV.VN", "VOV", "VOV Online"],
  markers: ["VOV.VN", "VOV"],
  hosts: ["vov.vn"],
  province: null,
};
